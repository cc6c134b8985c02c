/** The kinds of file of a dataset. The schemas, which know them too, are loaded beside the page only. */
export const fileKindNames: ReadonlySet<string> = new Set(
  (
    'dataset components claims references glossary accuracy exceptions sources actor documents institutions milestones positions ' +
    'findings indices disputes open'
  ).split(' '),
)
