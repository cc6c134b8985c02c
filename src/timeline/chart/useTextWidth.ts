import { useEffect, useState } from 'react'

/** The size of labels in px, as in `TimelineChart.module.css`. */
const fontSize = 11

/**
 * Measures labels as they are drawn. The same function until the font has come: whoever keeps widths by it measures anew
 * then.
 */
export function useTextWidth(): (text: string) => number {
  const [widthOf, setWidthOf] = useState(() => textMeasure())
  useEffect(() => {
    let isCurrent = true
    const font = fontOfPage()
    if (document.fonts.check(font)) return
    void document.fonts.load(font).then(() => isCurrent && setWidthOf(() => textMeasure()))
    return () => {
      isCurrent = false
    }
  }, [])
  return widthOf
}

function textMeasure(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')!
  context.font = fontOfPage()
  return (text) => context.measureText(text).width
}

function fontOfPage(): string {
  return `${fontSize}px ${getComputedStyle(document.documentElement).fontFamily}`
}
