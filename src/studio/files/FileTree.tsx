import { useMemo } from 'react'
import type { DataFile } from '../../dataset/dataFile.ts'
import type { MatrixActor } from '../../dataset/publish/matrix.ts'
import { countsInWords, noFaults, type FaultCounts } from '../faults/faultCounts.ts'
import { LevelMark } from '../faults/FaultList.tsx'
import { fileGroups, type FileGroup } from './fileGroups.ts'
import styles from './FileTree.module.css'

interface FileTreeProps {
  readonly files: readonly DataFile[]
  readonly actors: readonly MatrixActor[]
  readonly counts: ReadonlyMap<string, FaultCounts>
  readonly changed: ReadonlySet<string>
  readonly shown: string | undefined
  readonly onShow: (path: string) => void
}

/** The files of the draft by folder, with what the checker found in each. */
export function FileTree({ files, actors, counts, changed, shown, onShow }: FileTreeProps) {
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

function nameOf(id: string, actors: readonly MatrixActor[]): string {
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
