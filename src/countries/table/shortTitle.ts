/**
 * A title as it is said in short: without what follows a colon or stands in brackets at its end, and in no more letters than
 * `longest`. The whole title stands in the evidence.
 */
export function shortTitle(title: string, longest = 48): string {
  const [head = '', ...rest] = title.replace(/\s*\([^()]*\)$/, '').split(': ')
  // A short head is no name by itself: `Safe: the law on …`.
  const name = rest.length === 0 || head.length >= 12 ? head : [head, ...rest].join(': ')
  if (name.length <= longest) return name
  const cut = name.slice(0, longest)
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/( of| the| on| and|,)+$/, '')} …`
}
