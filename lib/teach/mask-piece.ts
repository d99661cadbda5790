import type { Kind } from './mask-text.ts';

/** A text of the page that is still to be masked. */
export interface Secret {
  readonly kind: Kind;
  readonly text: string;
  /** How often its markup signs are to be escaped: once, and once more for each frame around it. */
  readonly escapes: number;
  /** In a script: written as a JSON string's inside. */
  readonly json: boolean;
}

/** A snapshot in pieces: markup as it will be, and what is still to be masked. */
export type Piece = string | Secret;

/** Takes a snapshot down. */
export interface Writer {
  readonly pieces: Piece[];
  /** The bound is reached: only ends of elements are to be written. */
  isFull(): boolean;
  raw(markup: string): void;
  secret(kind: Kind, text: string, json?: boolean): void;
  /** What `write` writes stands in an attribute: the document of a frame. */
  framed(write: () => void): void;
  /** How many frames stand around. */
  frames(): number;
}

export function createWriter(bytesMax: number): Writer {
  const pieces: Piece[] = [];
  let bytes = bytesMax;
  let frames = 0;
  return {
    pieces,
    isFull: () => bytes < 0,
    raw: (markup) => {
      const piece = escaped(markup, frames);
      bytes -= piece.length;
      pieces.push(piece);
    },
    secret: (kind, text, json = false) => {
      const escapes = json ? frames : frames + 1;
      bytes -= bytesOf(text, escapes);
      pieces.push({ kind, text, escapes, json });
    },
    framed: (write) => {
      frames += 1;
      write();
      frames -= 1;
    },
    frames: () => frames,
  };
}

/** About the bytes of a mask, which is as long as what it stands for. */
const bytesOf = (text: string, escapes: number): number =>
  text.length + 2 * (text.match(/[^\0-\x7f]/g)?.length ?? 0) + 5 * escapes * (text.match(/[&<>"]/g)?.length ?? 0);

export function escaped(text: string, times: number): string {
  let safe = text;
  for (let time = 0; time < times; time += 1)
    safe = safe.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return safe;
}
