import { form } from './form.ts'

// The codes of two letters are closed (ISO 639-1); of those of three there are thousands.
const known = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es ' +
    'et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki ' +
    'kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no ' +
    'nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta ' +
    'te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
)

/** What is often written in place of a code: that of a country, an older one, one of three letters where there are two. */
const meant: Readonly<Record<string, string>> = {
  cn: 'zh',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  il: 'he',
  in: 'id',
  iw: 'he',
  ji: 'yi',
  jp: 'ja',
  mo: 'ro',
  ua: 'uk',
  us: 'en',
  ara: 'ar',
  chi: 'zh',
  deu: 'de',
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  ger: 'de',
  heb: 'he',
  jpn: 'ja',
  rus: 'ru',
  spa: 'es',
  zho: 'zh',
}

/** A language tag (BCP 47): `he`, `ru`, `zh-Hans`. */
export const language = form(
  'language',
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
  'is no language tag (BCP 47); expected en, he or zh-Hans, for example',
).refine((tag) => isLanguage(codeOf(tag)), {
  error: ({ input }) => {
    const right = meant[codeOf(String(input))]
    return `is no language (BCP 47)${right === undefined ? '; expected en, he or zh-Hans, for example' : `; did you mean "${right}"?`}`
  },
  params: { rule: 'language' },
})

function codeOf(tag: string): string {
  return tag.split('-')[0]!
}

function isLanguage(code: string): boolean {
  return code.length === 2 ? known.has(code) : !Object.hasOwn(meant, code)
}
