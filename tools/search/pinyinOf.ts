import { pinyin } from 'pinyin-pro'

/** What the Chinese in a text sounds like: each character and each two neighbours, since words of two are written as one. */
export function pinyinOf(text: string): string {
  const runs = text.match(/\p{Script=Han}+/gu) ?? []
  return runs
    .flatMap((run) => {
      const syllables = pinyin(run, { toneType: 'none', type: 'array' })
      return [...syllables, ...syllables.slice(1).map((second, index) => syllables[index]! + second)]
    })
    .join(' ')
}
