import { useEffect, useMemo, useState } from 'react'

/** The size of labels in px where letters are as large as usual, as in `LaneMarks.module.css`. */
const fontSize = 11

/**
 * Measures labels as they are drawn. The same function until the font has come: whoever keeps widths by it measures anew
 * then.
 */
export function useTextWidth(textScale: number): (text: string) => number {
  const [isFontThere, setFontThere] = useState(() => document.fonts.check(fontOfPage(textScale)))
  useEffect(() => {
    let isCurrent = true
    const font = fontOfPage(textScale)
    if (document.fonts.check(font)) return
    void document.fonts.load(font).then(() => isCurrent && setFontThere(true))
    return () => {
      isCurrent = false
    }
  }, [textScale])
  return useMemo(() => textMeasure(textScale, isFontThere), [textScale, isFontThere])
}

/**
 * A text's width as the sum of its letters', each of which is measured once: to measure whole titles took most of the time
 * of placing labels. Pairs of letters that are set closer, or a little wider, make no difference that a label's gap would
 * not bear.
 */
function textMeasure(textScale: number, _isFontThere: boolean): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')!
  context.font = fontOfPage(textScale)
  const widths = new Map<string, number>()
  const widthOfLetter = (letter: string) => {
    const width = context.measureText(letter).width
    widths.set(letter, width)
    return width
  }
  return (text) => {
    let width = 0
    for (const letter of text) width += widths.get(letter) ?? widthOfLetter(letter)
    return width
  }
}

function fontOfPage(textScale: number): string {
  return `${fontSize * textScale}px ${getComputedStyle(document.documentElement).fontFamily}`
}
