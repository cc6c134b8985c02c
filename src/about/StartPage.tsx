import type { ReactNode } from 'react'
import { catalogueKinds } from '../dataset/publish/catalogue.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { PageSection } from '../frame/page/PageSection.tsx'
import { PlaceLink } from '../frame/PlaceLink.tsx'
import screen from '../frame/screen.module.css'
import { useCatalogue } from '../frame/useCatalogue.ts'
import { aboutPages } from '../model/aboutPages.ts'
import { formatDate } from '../model/partialDate.ts'
import { screens } from '../model/screens.ts'
import { countInWords, counted, nounOf } from '../model/words.ts'
import controls from '../ui/controls.module.css'
import { usePreferences } from '../view/preferences.ts'
import { siteRoot } from '../view/siteRoot.ts'
import { startTour } from '../view/tour.ts'
import styles from './about.module.css'
import { HowToCite } from './HowToCite.tsx'
import { workedQuestions } from './workedQuestions.ts'

const kinds = ['documents'] as const

/** What the atlas is, and ways to begin. */
export function StartPage({ matrix }: { matrix: Matrix }) {
  const { released, version } = matrix.dataset
  const countries = matrix.actors.filter(({ kind }) => kind === 'country')
  const questions = matrix.components.reduce((sum, { indicators }) => sum + indicators.length, 0)
  return (
    <main className={screen['screen']} id="main">
      <h1>What this atlas is</h1>
      <p className={screen['sentence']}>
        It{' '}
        {countries.length === 1
          ? 'says how one state governs'
          : `compares how ${countInWords(countries.length)} states govern`}{' '}
        cyberspace, as of any day, with the evidence for every answer: {countInWords(matrix.components.length)}{' '}
        {nounOf(matrix.components.length, 'components')} of national strategy, {counted(questions, 'factual questions')}
        , {counted(matrix.findings.length, 'dated findings')}. Dataset {version} of {formatDate(released)}.
      </p>
      <div className={styles['page']}>
        <Questions matrix={matrix} />
        <PageSection id="tour" title="Two minutes on the real screens">
          <Tour />
        </PageSection>
        <PageSection id="more" title="Read on">
          <ul className={styles['links']}>
            {aboutPages.map(({ page, title, description }) => (
              <Described key={page} description={description}>
                <PlaceLink to={{ screen: 'about', page }}>{title}</PlaceLink>
              </Described>
            ))}
            {screens
              .filter(({ section }) => section === 'Records')
              .map(({ id, label, description }) => (
                <Described key={id} description={description}>
                  <PlaceLink to={{ screen: id }}>{label}</PlaceLink>
                </Described>
              ))}
          </ul>
        </PageSection>
        <PageSection id="downloads" title="The dataset, to take along">
          <Downloads matrix={matrix} />
        </PageSection>
        <PageSection id="cite" title="How to cite, licence">
          <HowToCite matrix={matrix} />
        </PageSection>
      </div>
    </main>
  )
}

function Questions({ matrix }: { matrix: Matrix }) {
  const { lists } = useCatalogue(kinds)
  return (
    <PageSection id="questions" title="Five questions to begin with">
      <ol className={styles['questions']}>
        {workedQuestions(matrix, lists.documents).map(({ question, to, change, seen }) => (
          <li key={question}>
            <PlaceLink to={to} change={change} className={styles['question']}>
              {question}
            </PlaceLink>
            <p className={styles['seen']}>{seen ?? 'Counting…'}</p>
          </li>
        ))}
      </ol>
    </PageSection>
  )
}

function Tour() {
  const tourSeen = usePreferences((preferences) => preferences.tourSeen)
  return (
    <>
      <p>
        A card leads through the comparison, the day, the evidence, the timeline and the records, and says what is seen.
        Leave it whenever you like with Escape: you are back where you were, with all that you had chosen.
      </p>
      <p>
        <button type="button" className={controls['button']} onClick={startTour}>
          {tourSeen ? 'Take the tour again' : 'Take the tour'}
        </button>
      </p>
    </>
  )
}

function Described({ description, children }: { description: string; children: ReactNode }) {
  return (
    <li>
      {children}
      <p className={styles['soft']}>{description}</p>
    </li>
  )
}

/** The published files, as they are: JSON in three tiers. */
function Downloads({ matrix }: { matrix: Matrix }) {
  const file = (path: string) => new URL(`data/${path}.json`, siteRoot()).href
  const link = (path: string, name: string) => (
    <a href={file(path)} download={`${path.replace('/', '-')}-${matrix.dataset.version}.json`}>
      {name}
    </a>
  )
  return (
    <dl className={styles['files']}>
      <dt>Answers</dt>
      <dd>
        {link('matrix', 'matrix.json')}
        <p className={styles['soft']}>
          Components, questions with their reading rules, actors, and all findings with their days.
        </p>
      </dd>
      <dt>Catalogue</dt>
      <dd>
        <ul className={styles['inRow']}>
          {catalogueKinds.map((kind) => (
            <li key={kind}>{link(`catalogue/${kind}`, `${kind}.json`)}</li>
          ))}
        </ul>
        <p className={styles['soft']}>All records of a kind.</p>
      </dd>
      <dt>Evidence</dt>
      <dd>
        <ul className={styles['inRow']}>
          {matrix.actors.map(({ id, name }) => (
            <li key={id}>
              {link(`evidence/${id}`, `${id}.json`)} <span className={styles['soft']}>{name}</span>
            </li>
          ))}
        </ul>
        <p className={styles['soft']}>All that the answers of one actor rest on: bases, citations, records, sources.</p>
      </dd>
    </dl>
  )
}
