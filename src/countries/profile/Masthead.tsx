import { directionOf, languageName } from '../../frame/evidence/languageWords.ts'
import { GlossaryText } from '../../frame/glossary/GlossaryText.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { formatDate } from '../../model/partialDate.ts'
import { thinRecord } from '../../model/thinRecord.ts'
import controls from '../../ui/controls.module.css'
import { Flag } from '../../ui/Flag.tsx'
import { FaceToFaceForm } from '../FaceToFaceForm.tsx'
import { inShort } from './inShort.ts'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'

/** Who it is, its approach in one sentence, and what there is on the day. */
export function Masthead(props: ProfileProps) {
  const { matrix, actor, about, asOf } = props
  const { released } = matrix.dataset
  const thin = thinRecord(matrix, actor.id)
  const names = (about.nativeNames ?? []).filter(({ text }) => text !== actor.name && text !== about.officialName)
  return (
    <div className={styles['masthead']}>
      <h1>
        <Flag code={actor.id} /> {actor.name}
      </h1>
      <p className={styles['names']}>
        {about.officialName !== actor.name && `${about.officialName}${names.length > 0 ? ' · ' : ''}`}
        {names.map(({ lang, text }, index) => (
          <span key={text}>
            {index > 0 && ' · '}
            <bdi lang={lang} dir={directionOf(lang)} title={languageName(lang)}>
              {text}
            </bdi>
          </span>
        ))}
      </p>
      <p className={styles['approach']}>{about.approach.replace(/\.?$/, '.')}</p>
      <div className={styles['summary']}>
        <GlossaryText text={about.summary} />
      </div>
      {asOf < released && <p className={styles['soft']}>These are words of the release day, {formatDate(released)}.</p>}
      {thin && (
        <p className={styles['summary']}>
          {thin.answered} of {thin.of} questions are answered, the others not yet researched: what stands here is little
          because little is recorded.
        </p>
      )}
      <p className={styles['summary']}>{inShort(props)}</p>
      <div className={styles['ways']}>
        {actor.kind !== 'forum' && (
          <PlaceLink to={{ screen: 'compare' }} change={compareWith(props)} className={controls['button']}>
            {actor.kind === 'bloc' ? 'Compare its members' : 'Compare with the others'}
          </PlaceLink>
        )}
        <button type="button" className={controls['button']} onClick={() => print()}>
          Print this page
        </button>
        {actor.kind !== 'forum' && (
          <FaceToFaceForm key={actor.id} matrix={matrix} sides={[{ actor: actor.id }, undefined]} fixed />
        )}
      </div>
    </div>
  )
}

/** A country is the baseline of those chosen, and joins them; a bloc's members are chosen. */
function compareWith({ matrix, actor }: ProfileProps) {
  if (actor.kind === 'bloc') return { actors: (actor.members ?? []).map((member) => member.actor) }
  const countries = matrix.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id)
  return { actors: countries, baseline: actor.id }
}
