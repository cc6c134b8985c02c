/**
 * The words of a text as they are searched: in small letters, without accents and points, Chinese and Japanese writing in
 * pairs of neighbouring characters (it has no spaces), words that say nothing left out.
 */
export function searchTokens(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (han.test(word) ? hanPairs(word) : word.split(/(?<=\p{L}{3})(?=\p{N})/u)))
    .filter((word) => word !== '' && !silent.has(word))
}

/** Small letters, no accents, no marks within a word (`Israel’s`, `התשמ"א`), look-alikes of compatibility as one. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      // The Russian й is a letter of its own.
      .replace(/(?<![иИ])\p{M}/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/(?<=\p{L})['’`׳"״“”](?=\p{L})/gu, '')
  )
}

const han = /\p{Script=Han}/u

/** Characters next to each other, two by two; what stands alone, alone; other letters among them as a word. */
function hanPairs(word: string): string[] {
  return word.split(/(\p{Script=Han}+)/u).flatMap((run) => {
    if (!han.test(run)) return run === '' ? [] : run
    const characters = [...run]
    return characters.length === 1 ? run : characters.slice(1).map((second, index) => characters[index]! + second)
  })
}

const silent = new Set(
  'a an and as at by de des du for from in into la le les of on or the to with в и на о об от по'.split(' '),
)

/**
 * What remains of a word of a Hebrew text, or of its transcription in Latin letters, when only the consonants are heard
 * that both ways of writing keep: `הגנת` and `haganat` are both `gnt` (ב may be a b or a v, and is left out). Nothing where too little remains to tell words apart.
 */
export function consonantsOf(word: string): string | undefined {
  const folded = fold(word)
  const isHebrew = /\p{Script=Hebrew}/u.test(folded)
  const heard = isHebrew
    ? [...folded].map((letter) => hebrewSounds[letter] ?? '').join('')
    : folded
        .replace(/ch|kh/g, 'k')
        .replace(/tz|ts/g, 's')
        .replace(/sh/g, 's')
        .replace(/ph/g, 'p')
        .replace(/[^a-z]/g, '')
  const kept = [...heard].map((letter) => latinSounds[letter] ?? letter).join('')
  const consonants = kept.replace(/[aeiouyhwvb]/g, '')
  return consonants.length >= 3 ? consonants : undefined
}

const hebrewSounds: Readonly<Record<string, string>> = {
  ג: 'g',
  ד: 'd',
  ז: 'z',
  ח: 'k',
  ט: 't',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  פ: 'p',
  ף: 'p',
  צ: 's',
  ץ: 's',
  ק: 'k',
  ר: 'r',
  ש: 's',
  ת: 't',
}

/** Sounds that transcriptions write in more ways than one. */
const latinSounds: Readonly<Record<string, string>> = { c: 'k', q: 'k', f: 'p', x: 'ks' }
