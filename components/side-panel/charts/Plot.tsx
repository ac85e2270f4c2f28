import type { ComponentChildren, RefObject } from 'preact';

interface PlotProps {
  /** In CSS pixels, which are the units of the drawing. */
  width: number;
  height: number;
  label: string;
  svgRef: RefObject<SVGSVGElement | null>;
  children: ComponentChildren;
}

/** The frame of a drawing, from left to right in every language. */
export function Plot({ width, height, label, svgRef, children }: PlotProps) {
  return (
    <svg
      ref={svgRef}
      class="plot"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      dir="ltr"
    >
      {children}
    </svg>
  );
}
