import { actions, limit, timelines, type Speed, type TimelineName } from './measureTimelines.ts'

const names = Object.keys(timelines) as TimelineName[]

/** Markdown: a table for each number of milestones, a row for each action, and how many times as long as our chart. */
export function formatSpeeds(speeds: readonly Speed[]): string {
  const sizes = [...new Set(speeds.map(({ milestones }) => milestones))]
  return sizes
    .map((size) =>
      tableOf(
        size,
        speeds.filter(({ milestones }) => milestones === size),
      ),
    )
    .join('\n\n')
}

function tableOf(size: number, speeds: readonly Speed[]): string {
  const shown = names.filter((name) => speeds.some(({ timeline }) => timeline === name))
  const rows = actions.map((action) => {
    const speedOf = (name: TimelineName) => speeds.find((it) => it.timeline === name && it.action === action)
    const ours = speedOf('ourChart')
    return [action, ...shown.map((name) => cellOf(speedOf(name), ours))]
  })
  return [
    `**${size} milestones**, ms until painted (and of the main thread's work), medians; × our chart`,
    '',
    line(['', ...shown.map((name) => timelines[name])]),
    line(['---', ...shown.map(() => '---:')]),
    ...rows.map(line),
  ].join('\n')
}

function cellOf(speed: Speed | undefined, ours: Speed | undefined): string {
  if (!speed) return '–'
  const more = speed.painted >= limit ? '>' : ''
  const figures = more ? `> ${limit}` : `${formatTime(speed.painted)} (${formatTime(speed.work)})`
  return ours && speed !== ours ? `${figures} ×${more}${formatTime(speed.painted / ours.painted)}` : figures
}

function formatTime(ms: number): string {
  return ms.toFixed(ms < 100 ? 1 : 0)
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
