import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathOf, placeAt, screens } from './screens.ts'

describe('an address under the site’s root', () => {
  test.each([
    ['', { screen: 'compare' }],
    ['index.html', { screen: 'compare' }],
    ['timeline/', { screen: 'timeline' }],
    ['timeline', { screen: 'timeline' }],
    ['countries/il/', { screen: 'countries', page: 'il' }],
    ['countries/il/index.html?asOf=2015-01-01#sources', { screen: 'countries', page: 'il' }],
    ['components/triad/intelligence/', { screen: 'components', page: 'triad/intelligence' }],
    ['countries/%E4%B8%AD/', { screen: 'countries', page: '中' }],
    ['countries/100%/', { screen: 'countries', page: '100%' }],
  ])('%s leads to its place', (path, place) => {
    expect(placeAt(path)).toEqual(place)
  })

  test('of any page is found again', () => {
    const screen = fc.constantFrom(...screens.slice(1).map(({ id }) => id))
    const part = fc.string({ minLength: 1, unit: 'grapheme' }).filter((it) => !/[/]|^index\.html$|^\.+$/.test(it))
    fc.assert(
      fc.property(screen, fc.array(part, { minLength: 1, maxLength: 2 }), (id, parts) => {
        const place = { screen: id, page: parts.join('/') }
        expect(placeAt(pathOf(place))).toEqual(place)
      }),
    )
  })
})
