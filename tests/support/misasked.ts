/** What somebody asked for that is not there or makes no sense; the message is a sentence for them. */
export class Misasked extends Error {}
