import type { Fault } from '../../dataset/check.ts'

/** What the checker says, with the button in place of the command that whoever has no terminal cannot give. */
export function messageInStudio({ message }: Pick<Fault, 'message'>): string {
  return message.replace(/`npm run data -- fix` (writes it so|takes it out)/, '“Put the form right” $1')
}
