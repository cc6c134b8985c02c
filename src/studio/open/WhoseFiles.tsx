import controls from '../../ui/controls.module.css'
import type { DraftActor } from '../files/draftActors.ts'
import { ActorOptions } from '../files/ActorOptions.tsx'
import styles from './OpenQuestions.module.css'
import type { UnplacedFile } from './placeFiles.ts'
import type { Incoming } from './readIncoming.ts'

interface WhoseFilesProps {
  readonly incoming: Incoming
  readonly unplaced: readonly UnplacedFile[]
  readonly actors: readonly DraftActor[]
  readonly onPlaced: (incoming: Incoming) => void
  readonly onLeave: () => void
}

/** Asks of which country files are that do not say it. */
export function WhoseFiles({ incoming, unplaced, actors, onPlaced, onLeave }: WhoseFilesProps) {
  const place = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const paths = new Map(
      unplaced.map(({ path, kind }) => [path, `actors/${String(given.get(path))}/${kind}.json`] as const),
    )
    onPlaced({
      ...incoming,
      files: incoming.files.map(({ path, text }) => ({ path: paths.get(path) ?? path, text })),
    })
  }
  return (
    <form className={styles['whose']} aria-label="Of which country?" onSubmit={place}>
      <p>
        {unplaced.length === 1 ? 'This file does not say' : 'These files do not say'} whose{' '}
        {unplaced.length === 1 ? 'it is' : 'they are'}.
      </p>
      {unplaced.map(({ path, kind }) => (
        <label key={path}>
          <code>{path}</code> ({kind}). Of which country?{' '}
          <select name={path} required defaultValue="">
            <option value="">choose</option>
            <ActorOptions actors={actors} />
          </select>
        </label>
      ))}
      <p className={styles['buttons']}>
        <button type="submit" className={controls['button']}>
          Put it there
        </button>
        <button type="button" className={controls['button']} onClick={onLeave}>
          Leave it
        </button>
      </p>
    </form>
  )
}
