import { useEffect, useRef, useState } from 'react'
import type { Catalogue } from '../../dataset/publish/catalogue.ts'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { Source, Term } from '../../dataset/read.ts'
import { ActorLink } from '../../frame/ActorLink.tsx'
import { checkInWords } from '../../frame/evidence/checkInWords.ts'
import { citedSources } from '../../frame/evidence/citedSources.ts'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { SourceList } from '../../frame/evidence/SourceList.tsx'
import { GlossaryText } from '../../frame/glossary/GlossaryText.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import screen from '../../frame/screen.module.css'
import { useCatalogue, type OpenCatalogue } from '../../frame/useCatalogue.ts'
import controls from '../../ui/controls.module.css'
import { changeView, useView } from '../../view/store.ts'
import styles from './GlossaryPage.module.css'
import { keptTerms, termsByLetter } from './terms.ts'

const termKinds = ['terms'] as const
const sourceKinds = ['sources'] as const

/** The sources are many: they are loaded once the reader asks for those of a term. */
interface WantedSources extends OpenCatalogue<'sources'> {
  readonly want: () => void
}

/** The words of the field: what they mean, and how states differ in using them. */
export function GlossaryPage({ matrix }: { matrix: Matrix }) {
  const { complete, waiting, retry } = useCatalogue(termKinds)
  const [sourcesWanted, setSourcesWanted] = useState(false)
  const sources = { ...useCatalogue(sourceKinds, sourcesWanted), want: () => setSourcesWanted(true) }
  return (
    <main className={screen['screen']} id="main">
      <h1>Glossary</h1>
      {complete ? (
        <Terms matrix={matrix} terms={complete.terms} sources={sources} />
      ) : (
        <EvidenceLoading loading={waiting} what="glossary" onRetry={retry} />
      )}
    </main>
  )
}

interface TermsProps {
  readonly matrix: Matrix
  readonly terms: Catalogue['terms']
  readonly sources: WantedSources
}

function Terms({ matrix, terms, sources }: TermsProps) {
  const q = useView((view) => view.q)
  const kept = keptTerms(terms, q)
  const groups = termsByLetter(kept)
  const differing = terms.filter(({ usage }) => usage).length
  const termOf = (id: string) => terms.find((term) => term.id === id)
  return (
    <>
      <p className={screen['sentence']}>
        {terms.length} terms of cyber policy. States use {differing} of them in ways of their own: who does and how
        stands beneath each.
      </p>
      {kept.length < terms.length && (
        <p role="status" className={styles['found']}>
          {kept.length} of {terms.length} terms hold “<bdi>{q.length > 80 ? `${q.slice(0, 80)}…` : q}</bdi>”.{' '}
          <button type="button" className={controls['button']} onClick={() => changeView({ q: '' })}>
            Show all
          </button>
        </p>
      )}
      <nav className={styles['letters']} aria-label="Letters">
        <ul>
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, terms: group }) => (
        <section key={letter} id={`letter-${letter}`} className={styles['group']} aria-label={letter}>
          <p className={styles['letter']} aria-hidden="true">
            {letter}
          </p>
          <div className={styles['terms']}>
            {group.map((term) => (
              <TermEntry key={term.id} matrix={matrix} term={term} termOf={termOf} sources={sources} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

interface TermEntryProps {
  readonly matrix: Matrix
  readonly term: Term
  readonly termOf: (id: string) => Term | undefined
  readonly sources: WantedSources
}

function TermEntry({ matrix, term, termOf, sources }: TermEntryProps) {
  const { id, abbreviation, aka, definition, usage = [], components = [], seeAlso = [], citations } = term
  const ref = useRef<HTMLElement>(null)
  // What the address leads to may be drawn after the browser has looked for it.
  useEffect(() => {
    if (location.hash === `#${id}`) ref.current!.scrollIntoView()
  }, [id])
  return (
    <article ref={ref} id={id} className={styles['term']} aria-labelledby={`${id}-term`}>
      <h2 className={styles['name']}>
        <span id={`${id}-term`}>
          {term.term}
          {abbreviation !== undefined && <abbr className={styles['abbreviation']}>{abbreviation}</abbr>}
        </span>
        <a className={styles['anchor']} href={`#${id}`} aria-label={`Link to “${term.term}”`}>
          #
        </a>
      </h2>
      {aka && (
        <p className={styles['soft']}>
          also:{' '}
          {aka.map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
      <div>
        <GlossaryText text={definition} except={id} />
      </div>
      {usage.length > 0 && (
        <dl className={styles['usage']} aria-label="How states use it">
          {usage.map(({ actor: actorId, text, citations: cited }) => {
            const actor = matrix.actors.find((it) => it.id === actorId)
            return (
              <div key={actorId + text}>
                <dt>{actor ? <ActorLink actor={actor} /> : actorId}</dt>
                <dd>
                  {text} <Sources citations={cited} sources={sources} of={`${term.term}, ${actor?.name ?? actorId}`} />
                </dd>
              </div>
            )
          })}
        </dl>
      )}
      <div className={styles['foot']}>
        {seeAlso.length > 0 && (
          <p>
            See also:{' '}
            {seeAlso.map((other, index) => (
              <span key={other}>
                {index > 0 && ', '}
                <PlaceLink to={{ screen: 'about', page: 'glossary' }} change={{ q: '' }} hash={other}>
                  {termOf(other)?.term ?? other}
                </PlaceLink>
              </span>
            ))}
          </p>
        )}
        {components.length > 0 && (
          <p>
            Belongs to:{' '}
            {matrix.components
              .filter((component) => components.includes(component.id))
              .map((component, index) => (
                <span key={component.id}>
                  {index > 0 && ', '}
                  <PlaceLink to={{ screen: 'components', page: component.id }}>{component.label}</PlaceLink>
                </span>
              ))}
          </p>
        )}
        <Sources citations={citations} sources={sources} of={term.term} check={term.check} />
      </div>
    </article>
  )
}

interface SourcesProps {
  readonly citations: Term['citations']
  readonly sources: WantedSources
  /** What they are the sources of. */
  readonly of: string
  readonly check?: Term['check']
}

/** What is cited, folded away: a glossary is read for its words. */
function Sources({ citations, sources, of, check }: SourcesProps) {
  const { lists, waiting, retry, want } = sources
  const cited = citedSources(citations, byId(lists.sources, citations))
  const kinds = cited.flatMap(({ source }) => source?.kind ?? [])
  return (
    <details className={styles['sources']} onToggle={want}>
      <summary>
        {citations.length === 1 ? '1 source' : `${citations.length} sources`}
        <span className="visually-hidden"> of {of}</span>
      </summary>
      {lists.sources ? (
        <>
          <SourceList cited={cited} />
          {check && <p className={styles['soft']}>How it was checked: {checkInWords(check, kinds)}.</p>}
        </>
      ) : (
        <EvidenceLoading loading={waiting} what="sources" onRetry={retry} />
      )}
    </details>
  )
}

function byId(sources: readonly Source[] = [], citations: Term['citations']): Readonly<Record<string, Source>> {
  const wanted = new Set(citations.map(({ source }) => source))
  return Object.fromEntries(sources.filter(({ id }) => wanted.has(id)).map((source) => [source.id, source]))
}
