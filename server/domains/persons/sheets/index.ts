export { SheetReader, type Derive } from './sheet-reader';
export { explain, toldFields, whyHidden, type SheetDoor } from './sheets.view';
