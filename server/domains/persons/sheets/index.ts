export { SheetReader } from './sheet-reader';
export { explain, whyHidden, type SheetDoor } from './sheets.view';
