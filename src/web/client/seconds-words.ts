/** "90 s", "2 min", "2 min 30 s" */
export const secondsWords = (seconds: number): string => {
  if (seconds < 120 && seconds % 60 !== 0) return `${seconds} s`;
  const rest = seconds % 60;
  return rest === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
};
