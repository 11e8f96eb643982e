/** Opening and saving files; fetched when it is first needed. */
export { openFile } from './open';
export { saveFile } from './save';
