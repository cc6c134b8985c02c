import { z } from 'zod'

/** An address on the web. What makes one useless to others is told by a rule, `address`. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'is no address; expected https://… or http://…' })
