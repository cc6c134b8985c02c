import { createTwoFilesPatch } from 'diff'
import type { DataFile } from '../../dataset/dataFile.ts'

/** What changed from one state to another as a patch that `git apply` and `patch -p1` take. */
export function patchOf(before: readonly DataFile[], after: readonly DataFile[]): string {
  const texts = [before, after].map((files) => new Map(files.map(({ path, text }) => [path, text])))
  const paths = [...new Set(texts.flatMap((each) => [...each.keys()]))].sort()
  return paths.map((path) => filePatch(path, texts[0]!.get(path), texts[1]!.get(path))).join('')
}

function filePatch(path: string, before: string | undefined, after: string | undefined): string {
  if (before === after) return ''
  const names = [
    before === undefined ? '/dev/null' : `a/${path}`,
    after === undefined ? '/dev/null' : `b/${path}`,
  ] as const
  const patch = createTwoFilesPatch(names[0], names[1], before ?? '', after ?? '')
  const mode = before === undefined ? 'new file mode 100644\n' : after === undefined ? 'deleted file mode 100644\n' : ''
  // What git writes above the two names.
  return `diff --git a/${path} b/${path}\n${mode}${patch.slice(patch.indexOf('--- '))}`
}
