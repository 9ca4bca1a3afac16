/** The parts of the library that are the same whatever the rules say. */
import { KNOWLEDGE_VERSION } from '@unknot/knowledge';
import { READING } from './statement.ts';

export const HEAD = `/*
The danger rules of Unknot, knowledge ${KNOWLEDGE_VERSION}: how soon does someone with a seized upper back need help?

Written from the rules by "npm run docs"; do not edit. It awaits a clinician's signature, as the rule book does.

What goes in. One parameter for each fact that a rule reads. Null means "not asked yet", which is never read as "no".
A fact that was asked and answered "not sure" is null too, and its name stands in the list "Not sure".

What comes out. Each rule is true (it holds), false (it does not) or null (it could still hold, once more is asked).
"Disposition" is emergency, urgent, routine, self-care or undecided; "Within" is how soon, by the rules that hold.

How it is written. Every denial is pushed down to the facts: "fever: no" is a statement of its own beside
"fever: yes". What is not known then only has to be carried upwards, and "and" and "or" of CQL do just that.
"Not sure" makes a statement true or false, and the two statements about one fact need not be opposites:
- of a fact that is high-yield, "not sure" makes both true: a doubt counts where it could be dangerous;
- of a fact that reassures, it counts as "no";
- of any other fact it makes both false: a doubt alone raises no alarm.
*/
library Unknot version '${KNOWLEDGE_VERSION}'`;

export const NOT_SURE = `// The names of the facts that were answered "not sure".
parameter "Not sure" List<String>`;

export const FUNCTIONS = `define function "${READING.counts}"(fact String):
  if fact in "Not sure" then true else null

define function "${READING.not}"(fact String):
  if fact in "Not sure" then false else null

// True when so many hold already, false when too few still can, else null.
define function "At least"(needed Integer, conditions List<Boolean>):
  case
    when Count(conditions Each where Each is true return all 1) >= needed then true
    when Count(conditions Each where Each is not false return all 1) < needed then false
    else null
  end`;

export const TRIAGE = `// A more urgent step that is still open comes before a less urgent one that holds.
define "Disposition":
  case
    when "Now" is true then 'emergency'
    when "Now" is null then 'undecided'
    when "Today" is true then 'urgent'
    when "Today" is null then 'undecided'
    when "Within 3 days" is true then 'routine'
    when "Within 3 days" is null then 'undecided'
    when "Within 2 weeks" is true then 'routine'
    when "Within 2 weeks" is null then 'undecided'
    else 'self-care'
  end

// How soon, by the most urgent rule that holds; null when none does.
define "Within":
  case
    when "Now" is true then 'now'
    when "Today" is true then 'today'
    when "Within 3 days" is true then '3-days'
    when "Within 2 weeks" is true then '2-weeks'
    else null
  end`;
