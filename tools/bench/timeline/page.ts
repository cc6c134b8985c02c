import '@fontsource-variable/ibm-plex-sans/wght.css'
import '../../../src/tokens.css'
import '../../../src/app.css'
import type { Contender, Mount, Span, TimelineData } from './contender.ts'
import { untilPainted } from './untilPainted.ts'

/** Each is loaded in a page of its own: none carries the code or the styles of another. */
const contenders: Readonly<Record<string, () => Promise<{ readonly mount: Mount }>>> = {
  ourChart: () => import('./ourChart.tsx'),
  ourScreen: () => import('./ourScreen.tsx'),
  visTimelineStacked: () => import('./visTimelineStacked.ts'),
  visTimelineClustered: () => import('./visTimelineClustered.ts'),
  rechartsScatter: () => import('./rechartsScatter.tsx'),
}

const root = document.getElementById('root')!
let mount: Mount
let data: TimelineData
let contender: Contender

/** What the measuring script calls; each tells the milliseconds until its outcome was painted. */
const page = {
  /** Fetches code, font and data: what comes before the timeline is handed its data. */
  load: async (name: string, file: string) => {
    ;({ mount } = await contenders[name]!())
    data = (await (await fetch(file)).json()) as TimelineData
    await document.fonts.load(`11px ${getComputedStyle(document.documentElement).fontFamily}`)
  },
  draw: (whole: Span) => untilPainted(root, () => (contender = mount(root, data, whole))),
  show: (span: Span) => untilPainted(root, () => contender.show(span)),
  filter: (kind?: string) => untilPainted(root, () => contender.filter(kind)),
}
export type BenchPage = typeof page

Object.assign(window, { bench: page })
