/** The code of a part of the page did not arrive. */
export class PartFault extends Error {
  /** Lets the part be asked for anew when it is drawn again. */
  readonly forget: () => void

  constructor(cause: unknown, forget: () => void) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.name = 'PartFault'
    this.forget = forget
  }
}
