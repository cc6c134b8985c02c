import type { Component } from '../../dataset/publish/matrix.ts'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import styles from '../study.module.css'

const kinds = ['terms'] as const

/** What the component's own word means, and the other words that one meets with it. Without the glossary the page still stands. */
export function Words({ component }: { component: Component }) {
  const { terms = [] } = useCatalogue(kinds).lists
  const own = terms.find(({ id }) => id === component.id)
  const others = terms.filter((term) => term !== own && term.components?.includes(component.id))
  return (
    <>
      {own && (
        <p className={styles['prose']}>
          <GlossaryLink id={own.id}>{own.term}</GlossaryLink>: {own.definition}
        </p>
      )}
      {others.length > 0 && (
        <details className={styles['more']}>
          <summary>
            {others.length} {others.length === 1 ? 'word' : 'words'} that one meets here
          </summary>
          <dl className={styles['terms']}>
            {others.map(({ id, term, definition }) => (
              <div key={id}>
                <dt>
                  <GlossaryLink id={id}>{term}</GlossaryLink>
                </dt>
                <dd className={styles['soft']}>{definition}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}

function GlossaryLink({ id, children }: { id: string; children: string }) {
  return (
    <PlaceLink to={{ screen: 'about', page: 'glossary' }} change={{ q: '' }} hash={id}>
      {children}
    </PlaceLink>
  )
}
