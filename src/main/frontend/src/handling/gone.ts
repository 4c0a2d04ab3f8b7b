import { type Door, Refused, server } from '../server';

/** Whether the reader has lost sight of the task by what he did. */
export async function isGone(door: Door): Promise<boolean> {
  try {
    await server.offers(door);
    return false;
  } catch (failure) {
    return failure instanceof Refused && (failure.status === 404 || failure.status === 403);
  }
}
