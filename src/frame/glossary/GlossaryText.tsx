import { Popover } from '../../ui/Popover.tsx'
import { PlaceLink } from '../PlaceLink.tsx'
import { useCatalogue } from '../useCatalogue.ts'
import { glossaryPieces } from './glossaryPieces.ts'
import styles from './GlossaryText.module.css'

interface GlossaryTextProps {
  readonly text: string
  /** The id of a term that the text itself explains. */
  readonly except?: string
}

const kinds = ['terms'] as const

/**
 * A text in which the first use of each term of the glossary opens its explanation. Until the glossary has come it is the
 * bare text. What opens is a block of its own: the text must not stand in a `<p>`.
 */
export function GlossaryText({ text, except }: GlossaryTextProps) {
  const { terms } = useCatalogue(kinds).lists
  if (!terms) return text
  return glossaryPieces(text, terms, except).map((piece, index) => {
    const { term } = piece
    if (!term) return piece.text
    return (
      <Popover key={index} label={piece.text} title={`Glossary: ${term.term}`} className={styles['term']}>
        <div className={styles['card']}>
          <p className={styles['name']}>
            {term.term}
            {term.abbreviation !== undefined && <span className={styles['soft']}> {term.abbreviation}</span>}
          </p>
          <p>{term.definition}</p>
          <p className={styles['soft']}>
            <PlaceLink to={{ screen: 'about', page: 'glossary' }} change={{ q: '' }} hash={term.id}>
              {term.usage ? 'Who uses it how, and sources' : 'Sources, in the glossary'}
            </PlaceLink>
          </p>
        </div>
      </Popover>
    )
  })
}
