//! The written form -> a [`Scenario`]: words become numbers, sugar becomes lists, gaps their defaults.

use super::format::{ContactForm, ItemForm, PersonForm, Relationship, ScenarioForm, SelfForm, WayForm};
use super::scale::{Guard, Strength};
use super::{
    Answer, CardField, CaseField, Contact, FieldKind, Item, Line, Named, OtherSelf, Person, Prop, Scenario,
    WayOut,
};

/// The scenario that `form` means; gaps and dangling names are filled as well as can be.
pub(crate) fn resolve(id: &str, text: &str, form: ScenarioForm) -> Scenario {
    let sole = form.contacts.is_empty().then(|| form.sole_contact());
    let cast: Vec<Person> = form.customer.into_iter().chain(form.cast).map(person).collect();
    let contacts = form.contacts.into_iter().chain(sole);
    Scenario {
        id: id.to_owned(),
        language: form.language.unwrap_or_else(|| "en".to_owned()),
        title: or_readable(form.title, id),
        trade: form.trade,
        skill: form.skill,
        minutes: form.minutes.unwrap_or(8),
        unusual: form.unusual,
        contacts: contacts.enumerate().map(|(index, form)| contact(index, form, &cast)).collect(),
        rubric: form.rubric,
        text: text.to_owned(),
        cast,
    }
}

fn contact(index: usize, form: ContactForm, cast: &[Person]) -> Contact {
    let customer = cast.iter().position(|person| person.id == form.customer).unwrap_or(0);
    let facts = form.facts.into_iter().map(|form| item(form, false));
    let needs = form.hidden.into_iter().map(|form| item(form, true));
    Contact {
        id: or_numbered(form.id, "contact", index),
        seat: form.seat,
        customer,
        channel: form.channel,
        currency: form.currency,
        place: form.place,
        briefing: form.briefing,
        opens: form.opens,
        one_off: form.relationship == Relationship::OneOff,
        papers: form.papers,
        case_file: case_file(form.case_file, cast.get(customer)),
        answers: answers(form.answers),
        failure: form.failure,
        items: facts.chain(needs).collect(),
        topics: form.topics,
        ways_out: form.ways_out.into_iter().map(way_out).collect(),
        desks: labelled(form.desks),
        can_promise: form.can_promise,
        steps: labelled(form.steps),
        must: form.must,
        right_end: form.right_end,
        next_issues: labelled(form.next_issues),
        knows: labelled(form.knows),
        reasons: labelled(form.reasons),
        changes: labelled(form.changes),
        props: form.props.into_iter().map(prop).collect(),
        triggers: form.triggers,
        turn_limit: form.turn_limit.unwrap_or(30).max(1),
        rival_gap: form.rival_gap,
        ledger: form.ledger,
        rehearsals: form.rehearsals,
    }
}

fn person(form: PersonForm) -> Person {
    let selves = form.sometimes.into_iter().enumerate();
    Person {
        id: if form.id.is_empty() { "customer".to_owned() } else { form.id },
        name: form.name,
        detail: form.detail,
        manner: form.manner,
        card: card(form.card),
        feels: form.feels.levels(),
        react: form.temper.number(),
        sooth: form.soothes.number(),
        expr: form.shows.number(),
        trust: form.trust.number(),
        tact: form.tact,
        abuse_at: form.abuse_at.map(Strength::number),
        lines: lines(form.lines, ""),
        selves: selves.map(|(index, form)| other_self(index, form)).collect(),
    }
}

fn other_self(index: usize, form: SelfForm) -> OtherSelf {
    let id = or_numbered(form.id, "self", index);
    OtherSelf {
        name: form.name,
        detail: form.detail,
        manner: form.manner,
        opens: form.opens,
        feels: form.feels.map(super::scale::Feels::levels),
        react: form.temper.map(super::scale::Temper::number),
        sooth: form.soothes.map(super::scale::Soothes::number),
        expr: form.shows.map(super::scale::Shows::number),
        trust: form.trust.map(super::scale::Trust::number),
        card: card(form.card),
        briefing: form.briefing,
        tells: form.tells,
        instead: form.instead,
        answers: form.answers,
        case_file: form.case_file,
        lines: lines(form.lines, &id),
        id,
    }
}

fn card(mut fields: Vec<CardField>) -> Vec<CardField> {
    for field in &mut fields {
        field.wrong = field.truly.is_some();
    }
    fields
}

/// Lines without an id are called after their owner, moment and place: `angry_ed_objects_2`.
fn lines(lines: Vec<Line>, owner: &str) -> Vec<Line> {
    let named = |(index, mut line): (usize, Line)| {
        let stem = if owner.is_empty() { line.moment.clone() } else { format!("{owner}_{}", line.moment) };
        line.id = or_numbered(line.id, &stem, index);
        line
    };
    lines.into_iter().enumerate().map(named).collect()
}

fn item(form: ItemForm, need: bool) -> Item {
    let guard = form.guard.unwrap_or(if need { Guard::Careful } else { Guard::Open });
    Item {
        need,
        first: form.first,
        guard: guard.number(),
        weight: form.weight.number(),
        topics: if form.topics.is_empty() { vec![form.id.clone()] } else { form.topics },
        stake: form.stake.unwrap_or(need),
        safety: form.safety,
        feeling: form.feeling,
        says: form.says,
        instead: form.instead,
        words: form.words,
        hint: form.hint,
        id: form.id,
    }
}

fn way_out(form: WayForm) -> WayOut {
    WayOut {
        label: or_readable(form.label, &form.id),
        id: form.id,
        words: form.words,
        kind: form.kind,
        fits: form.fits.into_iter().map(|(need, fit)| (need, fit.number())).collect(),
        worth: form.worth,
        costs_us: form.costs_us,
        recovers: form.recovers.number(),
        customer_minutes: form.customer_minutes,
        authority: form.authority,
        to: form.to,
        changes: form.changes,
    }
}

/// Every customer knows their own name, whether or not the author wrote a field for it.
fn case_file(mut fields: Vec<CaseField>, customer: Option<&Person>) -> Vec<CaseField> {
    let unnamed = fields.iter().all(|field| field.kind != FieldKind::Name && field.id != "name");
    if let Some(person) = customer.filter(|_| unnamed) {
        let (id, value) = ("name".to_owned(), person.name.clone());
        fields.push(CaseField { id, value, kind: FieldKind::Name, ..CaseField::default() });
    }
    for field in &mut fields {
        field.label = or_readable(std::mem::take(&mut field.label), &field.id);
    }
    fields
}

fn answers(answers: Vec<Answer>) -> Vec<Answer> {
    let named =
        |(index, answer): (usize, Answer)| Answer { id: or_numbered(answer.id, "answer", index), ..answer };
    answers.into_iter().enumerate().map(named).collect()
}

fn labelled(named: Vec<Named>) -> Vec<Named> {
    named.into_iter().map(|named| Named { label: or_readable(named.label, &named.id), ..named }).collect()
}

fn prop(prop: Prop) -> Prop {
    Prop { label: or_readable(prop.label, &prop.id), ..prop }
}

fn or_numbered(id: String, stem: &str, index: usize) -> String {
    if id.is_empty() { format!("{stem}_{}", index + 1) } else { id }
}

/// The text, or the id as words: `two_calls` reads "two calls".
fn or_readable(text: String, id: &str) -> String {
    if text.is_empty() { id.replace('_', " ") } else { text }
}
