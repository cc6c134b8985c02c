import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { languageName } from '../../frame/evidence/languageWords.ts'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'
import { sourceCounts } from './sourceCounts.ts'
import { TableFrame } from './TableFrame.tsx'

const kinds = ['sources'] as const

/** The works in which the actor's facts are read, by kind and language. */
export function SourceTable({ actor, records }: ProfileProps) {
  const { complete, waiting, retry } = useCatalogue(kinds)
  if (!complete) return <EvidenceLoading loading={waiting} what="sources" onRetry={retry} />
  const counts = sourceCounts(actor.id, records, complete.sources)
  if (counts.all === 0) return <p className={styles['soft']}>No source is recorded.</p>
  return (
    <>
      <TableFrame name="Sources by kind and language">
        <table className={styles['table']}>
          <caption className="visually-hidden">Sources by kind and language</caption>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              {counts.languages.map((language) => (
                <th key={language} scope="col" className={styles['number']}>
                  {languageName(language)}
                </th>
              ))}
              <th scope="col" className={styles['number']}>
                All
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{kind.replace('-', ' ')}</th>
                {counts.languages.map((language) => (
                  <td key={language} className={styles['number']}>
                    {counts.count(kind, language) || ''}
                  </td>
                ))}
                <td className={styles['number']}>{counts.count(kind)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">All</th>
              {counts.languages.map((language) => (
                <td key={language} className={styles['number']}>
                  {counts.count(undefined, language)}
                </td>
              ))}
              <td className={styles['number']}>{counts.all}</td>
            </tr>
          </tbody>
        </table>
      </TableFrame>
      {actor.kind !== 'forum' && (
        <p>
          <PlaceLink to={{ screen: 'sources' }} change={{ actors: [actor.id] }}>
            All of them, as a table
          </PlaceLink>
        </p>
      )}
    </>
  )
}
