/** A chart as an SVG document that needs nothing else: no style sheet, no script, no font file. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}
