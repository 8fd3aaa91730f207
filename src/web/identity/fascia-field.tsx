/** Thirty strands that begin knotted and run out long and even: what the work does, drawn. */
export const FasciaField = () => (
  <svg
    aria-hidden
    viewBox="0 0 600 900"
    preserveAspectRatio="xMidYMid slice"
    className="absolute inset-0 size-full mask-b-from-60% mask-b-to-88%"
  >
    <g fill="none" stroke="currentColor" strokeWidth="1.25" className="text-accent">
      {Array.from({ length: STRANDS }, (_, index) => (
        <path key={index} d={strand(index)} opacity={0.16 + 0.5 * (1 - Math.abs(index / STRANDS - 0.4))} />
      ))}
    </g>
    <path d={strand(12)} fill="none" stroke="currentColor" strokeWidth="2" className="text-clay" />
  </svg>
);

const STRANDS = 30;

/** One strand from the top to the foot: it sways strongly at first and less and less on its way. */
const strand = (index: number): string => {
  const rest = 30 + index * 19;
  const points = Array.from({ length: 46 }, (_, step) => {
    const down = step / 45;
    const calm = (1 - down) ** 1.6;
    const sway = Math.sin(down * 9 + index * 0.42) * 74 + Math.sin(down * 17 + index * 0.9) * 26;
    const gather = (300 - rest) * 0.5 * Math.exp(-((down - 0.28) ** 2) / 0.02);
    return `${(rest + sway * calm + gather).toFixed(1)},${(down * 940 - 20).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
};
