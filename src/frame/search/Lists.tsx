import type { Place } from '../../model/screens.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import styles from './search.module.css'

/** Where to look through what there is, when nothing is called as it was asked for. */
export function Lists({ onClose }: { onClose?: () => void }) {
  return (
    <p className={styles['examples']}>
      Look through{' '}
      {listed.map(({ label, place }) => (
        <PlaceLink key={label} to={place} change={noFiltersAtAll} onGo={onClose}>
          {label}
        </PlaceLink>
      ))}
    </p>
  )
}

const noFiltersAtAll = { q: '' }

const listed: readonly { readonly label: string; readonly place: Place }[] = [
  { label: 'documents', place: { screen: 'documents' } },
  { label: 'institutions', place: { screen: 'institutions' } },
  { label: 'milestones', place: { screen: 'milestones' } },
  { label: 'sources', place: { screen: 'sources' } },
  { label: 'the glossary', place: { screen: 'about', page: 'glossary' } },
]
