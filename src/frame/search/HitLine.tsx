import type { Matrix } from '../../dataset/publish/matrix.ts'
import { formatDate } from '../../model/partialDate.ts'
import { matchedParts } from '../../model/search/matchedParts.ts'
import type { SearchHit } from '../../model/search/searchRecords.ts'
import { directionOf } from '../evidence/languageWords.ts'
import { Flag } from '../../ui/Flag.tsx'
import styles from './search.module.css'

/** What is shown of a hit: its title with what was found of it, its title in its own script, whose it is, what and when. */
export function HitLine({ hit, matrix }: { hit: SearchHit; matrix: Matrix }) {
  const actors = hit.kind === 'country' ? [] : matrix.actors.filter(({ id }) => hit.actors.includes(id))
  const detail = [hit.detail, hit.date && formatDate(hit.date)].filter(Boolean).join(', ')
  return (
    <>
      <span className={styles['title']}>
        {hit.kind === 'country' && <Flag code={hit.actors[0]!} />} <Marked text={hit.title} words={hit.words} />
      </span>
      {hit.original && (
        <span className={styles['original']} lang={hit.original.lang} dir={directionOf(hit.original.lang)}>
          <Marked text={hit.original.text} words={hit.words} />
        </span>
      )}
      <span className={styles['detail']}>
        {actors.slice(0, 4).map(({ id, name }) => (
          <span key={id}>
            <Flag code={id} /> {name}
            {' · '}
          </span>
        ))}
        {actors.length > 4 && `and ${actors.length - 4} more · `}
        {detail}
      </span>
    </>
  )
}

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return matchedParts(text, words).map((part, index) =>
    part.isMatch ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  )
}
