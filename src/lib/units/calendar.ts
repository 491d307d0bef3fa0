/*
 * Two years. Who owns machines spreads what he pays in a year over 8,760 hours, as the sources of those costs do; a rate of growth holds
 * for a year between two dates, of which one in four has a leap day. They lie 0.07% apart.
 */

/** Hours in a year of 365 days, over which owners spread their costs. */
export const hoursPerYear = 8760;

/** Hours in a month: a twelfth of that year. */
export const hoursPerMonth = hoursPerYear / 12;

/** Days in a mean year of the calendar, for which what grows or falls has its rate. */
export const daysPerYear = 365.25;
