/** Writes to a stream at the pace of whoever reads it. */
import { once } from 'node:events';

/** Writes `text`; waits while the reader is behind. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** When the reader has seen enough, as with `| head`, there is nothing left to do and nothing went wrong. */
export function endQuietlyOnClosedPipe(stream: NodeJS.WritableStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
