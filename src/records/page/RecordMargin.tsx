import type { Matrix } from '../../dataset/publish/matrix.ts'
import { Copyable } from '../../frame/evidence/Copyable.tsx'
import { Section } from '../../frame/evidence/Section.tsx'
import { beginningOf } from '../../frame/evidence/record/recordDates.ts'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { dayRangeOf } from '../../model/partialDate.ts'
import { pathOf } from '../../model/screens.ts'
import { siteRoot } from '../../view/siteRoot.ts'
import { useView } from '../../view/store.ts'
import { defaultView, formatView } from '../../view/view.ts'
import type { AnyRecord } from '../recordRows.ts'
import { citationOf, storedJson } from './citationOf.ts'
import styles from './RecordPage.module.css'

interface RecordMarginProps {
  readonly matrix: Matrix
  readonly entry: AnyRecord
  readonly title: string
}

/** What one takes along from a record's page: how to cite it, the record itself, and where else it is seen. */
export function RecordMargin({ matrix, entry, title }: RecordMarginProps) {
  const { kind, record } = entry
  const asOf = useView((view) => view.asOf)
  const isLater = entry.kind !== 'sources' && dayRangeOf(beginningOf(entry)).first > asOf
  const search = formatView({ ...defaultView(matrix), asOf }, matrix, { pinned: true })
  const address = new URL(pathOf({ screen: kind, page: record.id }) + search, siteRoot()).href
  return (
    <aside className={styles['margin']} aria-label="To take along">
      <Section title="How to cite">
        <Copyable text={citationOf(matrix, record.id, title, address)} name="the citation" />
      </Section>
      {kind !== 'sources' && (
        <Section title="See it">
          <ul className={styles['list']}>
            <li>
              <PlaceLink
                to={{ screen: 'timeline' }}
                change={{ evidence: record.id, ...(kind !== 'milestones' && { bars: true }) }}
              >
                On the timeline
              </PlaceLink>
            </li>
            <li>
              <PlaceLink to={{ screen: kind }} change={{ evidence: record.id, ...(isLater && { showAfter: true }) }}>
                Among all {kind}
              </PlaceLink>
            </li>
          </ul>
        </Section>
      )}
      <Section title="As it stands in the data">
        <details>
          <summary className={styles['summary']}>The record as JSON</summary>
          <pre className={styles['json']}>{storedJson(record)}</pre>
        </details>
      </Section>
    </aside>
  )
}
