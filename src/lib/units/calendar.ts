/** Hours in a year of 365 days, as owners count them. */
export const hoursPerYear = 8760;

/** Hours in a month: a twelfth of that year. */
export const hoursPerMonth = hoursPerYear / 12;
