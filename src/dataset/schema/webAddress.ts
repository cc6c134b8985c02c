import { z } from 'zod'

/** An address on the web that others can open. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is no address; expected https://… or http://…', abort: true })
  .refine((url) => faultIn(url) === undefined, {
    error: ({ input }) => faultIn(String(input)),
    params: { rule: 'url' },
  })

function faultIn(url: string): string | undefined {
  if (/\s/.test(url)) return 'has a blank in it; expected %20 or what the page itself gives as its address'
  const { username, password, hostname } = new URL(url)
  if (username !== '' || password !== '') return 'has a name or password in it; expected the address without'
  if (isPrivate(hostname)) return `leads to "${hostname}", which is a machine of one's own; expected a public address`
  return undefined
}

/** Whether a host means another machine, or none, to each who asks for it (RFC 1918, 3927, 6761, 6762). */
function isPrivate(hostname: string): boolean {
  if (/^[\d.]+$/.test(hostname)) return /^(0|10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(hostname)
  if (hostname.startsWith('[')) return /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)\]$/.test(hostname)
  return !/[^.]\.[^.]/.test(hostname) || /\.(localhost|local|internal)\.?$/.test(hostname)
}
