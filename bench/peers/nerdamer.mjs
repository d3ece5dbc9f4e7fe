import nerdamer from 'nerdamer/all.js';
import { spelled } from './mathjs.mjs';

export const nerdamerPeer = {
  name: 'nerdamer',
  prepare: spelled,
  tidy: (text) => nerdamer.diff(text, 'z'),
  plain: (result) => result.toString(),
};
