/**
 * Share of Student's t distribution between −t and t, for t = tan θ × √ν: the finite sums for whole ν (Abramowitz and
 * Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4).
 */
function shareWithin(theta: number, degrees: number): number {
  const cosine = Math.cos(theta);
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let at = isOdd ? 3 : 2; at < degrees - 1; at += 2) {
    term *= (cosine * cosine * (at - 1)) / at;
    sum += term;
  }
  const within = Math.sin(theta) * sum;
  return isOdd ? (2 / Math.PI) * (theta + within) : within;
}

/** So many halvings leave nothing of the interval that a double could tell. */
const halvings = 60;

/** The t that has so large a share of Student's distribution between −t and t. `degrees` is whole and 1 or more. */
export function studentT(share: number, degrees: number): number {
  let low = 0;
  let high = Math.PI / 2;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (shareWithin(middle, degrees) < share) low = middle;
    else high = middle;
  }
  return Math.tan(low) * Math.sqrt(degrees);
}
