const months = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/**
 * The dates that somebody may have meant who wrote one as people do: `09/19/1976`, `13.4.2019`, `May 1977`. Two where day and
 * month may stand for each other; none if it is no date that way either. `≤` stays before it.
 */
export function datesMeant(written: string): string[] {
  const [, sign = '', words] = /^\s*(≤?)\s*(.*?)\s*$/s.exec(written)!
  return [...new Set(readings(words!.toLowerCase()).flatMap(dateOf))].map((date) => sign + date)
}

type Reading = readonly [year: string, month: string | number, day?: string | undefined]

function readings(words: string): Reading[] {
  const [, year, month, day] = /^(\d{4})[-/. ](\d\d?)(?:[-/. ](\d\d?))?$/.exec(words) ?? []
  if (year && month) return [[year, month, day]]
  const [, first, second, last] = /^(\d\d?)[-/. ]+(\d\d?)[-/. ]+(\d{4})$/.exec(words) ?? []
  if (first && second && last) {
    return [
      [last, second, first],
      [last, first, second],
    ]
  }
  const [, monthOnly, yearOnly] = /^(\d\d?)[-/.](\d{4})$/.exec(words) ?? []
  if (monthOnly && yearOnly) return [[yearOnly, monthOnly]]
  const parts = words.split(/[\s,.-]+/).filter((part) => part !== '' && part !== 'of')
  const named = parts.findIndex((part) => monthNamed(part) > 0)
  if (named < 0 || parts.length > 3) return []
  const others = parts.toSpliced(named, 1)
  const yearNamed = others.find((part) => /^\d{4}$/.test(part))
  const dayNamed = others.find((part) => part !== yearNamed)
  if (yearNamed === undefined) return []
  return [[yearNamed, monthNamed(parts[named]!), dayNamed?.replace(/(st|nd|rd|th)$/, '')]]
}

function monthNamed(word: string): number {
  return months.findIndex((names) => names.includes(word)) + 1
}

/** The reading as a partial date, if the calendar has it. */
function dateOf([year, month, day]: Reading): string[] {
  const parts = [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])]
  const date = parts.join('-')
  const full = `${date}${day === undefined ? '-01' : ''}`
  const time = /^(1[89]|20)\d\d-\d\d-\d\d$/.test(full) ? Date.parse(`${full}T00:00:00Z`) : NaN
  // What is past the end of a month becomes a day of the next one.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full) ? [date] : []
}
