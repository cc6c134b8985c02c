const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** The English name of a language; its tag where no name is known. */
export function languageName(lang: string): string {
  try {
    return languageNames.of(lang) ?? lang
  } catch {
    return lang
  }
}

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ps|ur|yi)\b/.test(lang) ? 'rtl' : 'ltr'
}
