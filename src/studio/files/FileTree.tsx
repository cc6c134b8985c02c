import { useDeferredValue, useMemo, useState } from 'react'
import type { DataFile } from '../../dataset/dataFile.ts'
import { countsInWords, noFaults, type FaultCounts } from '../faults/faultCounts.ts'
import { LevelMark } from '../faults/FaultList.tsx'
import { fileGroups, type FileGroup } from './fileGroups.ts'
import { findInFiles, type Hit } from './findInFiles.ts'
import type { DraftActor } from './draftActors.ts'
import styles from './FileTree.module.css'

interface FileTreeProps {
  readonly files: readonly DataFile[]
  readonly actors: readonly DraftActor[]
  readonly counts: ReadonlyMap<string, FaultCounts>
  readonly changed: ReadonlySet<string>
  readonly shown: string | undefined
  readonly onShow: (path: string) => void
  readonly onJump: (hit: Hit) => void
}

/** The files of the draft by folder, with what the checker found in each; or where words stand in them. */
export function FileTree({ files, actors, counts, changed, shown, onShow, onJump }: FileTreeProps) {
  const [words, setWords] = useState('')
  const paths = files.map(({ path }) => path).join()
  const groups = useMemo(
    () =>
      fileGroups(
        paths.split(',').map((path) => ({ path, text: '' })),
        actors.map(({ id }) => id),
      ),
    [paths, actors],
  )
  return (
    <nav className={styles['tree']} aria-label="Files of the dataset">
      <input
        type="search"
        className={styles['find']}
        aria-label="Find in all files"
        placeholder="Find in all files"
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {words.trim() !== '' && <HitList files={files} words={words} onJump={onJump} />}
      {groups.map((group) => (
        <details key={group.actor ?? ''} open={group.files.some(({ path }) => path === shown) || undefined}>
          <summary>
            {group.actor === undefined ? 'The whole dataset' : nameOf(group.actor, actors)}
            <GroupMarks group={group} counts={counts} changed={changed} />
          </summary>
          <ul>
            {group.files.map(({ path, name }) => (
              <li key={path}>
                <button type="button" aria-current={path === shown || undefined} onClick={() => onShow(path)}>
                  <span className={styles['name']}>{name}</span>
                  {changed.has(path) && <ChangedMark />}
                  <Marks counts={counts.get(path) ?? noFaults} />
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  )
}

const mostHits = 100

/** Where the words stand: each leads there. */
function HitList({ files, words, onJump }: Pick<FileTreeProps, 'files' | 'onJump'> & { readonly words: string }) {
  const wanted = useDeferredValue(words)
  const { hits, isMore } = useMemo(() => findInFiles(files, wanted, mostHits), [files, wanted])
  return (
    <section aria-label="Found" className={styles['found']}>
      <p role="status">
        {hits.length === 0
          ? 'It stands nowhere.'
          : isMore
            ? `The first ${hits.length} places:`
            : `${hits.length} ${hits.length === 1 ? 'place' : 'places'}:`}
      </p>
      <ul>
        {hits.map((hit) => (
          <li key={`${hit.path}:${hit.line}`}>
            <button type="button" onClick={() => onJump(hit)}>
              <span className={styles['place']}>
                {hit.path.replace(/^data\//, '')}:{hit.line}
              </span>
              <span>{hit.excerpt}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function nameOf(id: string, actors: readonly DraftActor[]): string {
  return actors.find((actor) => actor.id === id)?.name ?? id
}

interface GroupMarksProps {
  readonly group: FileGroup
  readonly counts: ReadonlyMap<string, FaultCounts>
  readonly changed: ReadonlySet<string>
}

function GroupMarks({ group, counts, changed }: GroupMarksProps) {
  const all = group.files.map(({ path }) => counts.get(path) ?? noFaults)
  const sum = (level: keyof FaultCounts) => all.reduce((total, each) => total + each[level], 0)
  return (
    <>
      {group.files.some(({ path }) => changed.has(path)) && <ChangedMark />}
      <Marks counts={{ error: sum('error'), warning: sum('warning'), note: sum('note') }} />
    </>
  )
}

function ChangedMark() {
  return <span className={styles['changed']}>changed</span>
}

function Marks({ counts }: { counts: FaultCounts }) {
  const level = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : undefined
  if (!level) return null
  return (
    <span className={styles['marks']} title={countsInWords(counts)}>
      <LevelMark level={level} /> {counts[level]}
    </span>
  )
}
