/** A Russian text in Latin letters, as newspapers write it; what is not Cyrillic is left out. */
export function fromCyrillic(text: string): string {
  const words = text.toLowerCase().match(/\p{Script=Cyrillic}+/gu) ?? []
  return words.map((word) => [...word].map((letter) => latinLetters[letter] ?? '').join('')).join(' ')
}

// prettier-ignore
const latinLetters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}
