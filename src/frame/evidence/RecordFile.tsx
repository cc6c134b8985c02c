import { PlaceLink } from '../PlaceLink.tsx'
import { Copyable } from './Copyable.tsx'
import styles from './evidence.module.css'
import { Section } from './Section.tsx'

/** Where to correct what is shown: the ids of the records and the file in which they stand. */
export function RecordFile({ ids, file }: { ids: readonly string[]; file: string }) {
  return (
    <Section title="Report or correct">
      <p className={styles['soft']}>
        Name this record when you report a fault, or correct it in its file:{' '}
        <PlaceLink
          to={{ screen: 'studio' }}
          change={{ part: 'edit', file: file.replace(/^data\//, ''), evidence: undefined }}
        >
          open it in the studio
        </PlaceLink>
        .
      </p>
      <dl className={styles['terms']}>
        <dt>Record</dt>
        {ids.map((id) => (
          <dd key={id}>
            <Copyable text={id} />
          </dd>
        ))}
        <dt>File</dt>
        <dd>
          <Copyable text={file} />
        </dd>
      </dl>
    </Section>
  )
}
