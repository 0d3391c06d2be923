//! The box for the reply: free words, a new line with Shift, a quiet count near the end.

use egui::{
    Event, Id, ImeEvent, Key, KeyboardShortcut, Margin, Modifiers, Response, TextEdit, TextStyle, Ui,
};

use super::desk::keep_numbers_out_of_the_reply;
use super::guide::{self, Anchors};
use super::theme::palette;
use super::widgets::{button, main_button, paragraph, soft};
use super::{Draft, Over, UiAction};
use crate::view::conversation::ConversationView;
use crate::view::guide::Beside;

/// From how many characters before the end they are counted.
const COUNTED_CHARS: usize = 200;

/// Shows the box and its buttons; `speaks` says whether the customer's line is still coming.
pub(super) fn reply(
    ui: &mut Ui,
    view: &ConversationView,
    speaks: bool,
    draft: &mut Draft,
    anchors: &mut Anchors,
    actions: &mut Vec<UiAction>,
) {
    keep_numbers_out_of_the_reply(ui);
    let (text, enter) = edit(ui, "reply-text", &view.words.placeholder, view.reply_cap_chars, draft);
    let row = ui.horizontal(|ui| {
        let open = view.busy.is_none();
        let is_answer = super::guess::is_answer(view, draft);
        let label = if is_answer { &view.words.answer } else { &view.words.send };
        let send = ui.add_enabled_ui(open, |ui| main_button(ui, label)).inner;
        let silent = ui.add_enabled_ui(open, |ui| button(ui, &view.words.say_nothing)).inner;
        let is_written = !draft.reply.trim().is_empty();
        draft.nothing_written &= !is_written && open;
        count(ui, view, draft);
        if open && is_written && (send.clicked() || enter) && super::guess::typed(view, draft, actions) {
            text.request_focus();
        } else if open && is_written && (send.clicked() || enter) {
            say(std::mem::take(&mut draft.reply), view, draft, actions);
            text.request_focus();
        } else if open && silent.clicked() {
            say(String::new(), view, draft, actions);
            text.request_focus();
        } else if send.clicked() && !is_written {
            draft.nothing_written = !speaks;
            text.request_focus();
        } else if enter && !is_written {
            draft.nothing_written = !speaks && draft.over == Over::Nothing;
            hurry(view, draft, actions);
        }
    });
    anchors.note(Beside::Reply, text.rect.union(row.response.rect));
}

/// The box itself, with the keyboard in it at first; says as well whether Enter was pressed there.
pub(super) fn edit(
    ui: &mut Ui,
    name: &str,
    hint: &str,
    cap_chars: usize,
    draft: &mut Draft,
) -> (Response, bool) {
    let id = Id::new(name);
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let composes = follow_composing(ui, draft);
    if has_focus {
        cut_what_is_too_long(ui, cap_chars, draft);
    }
    let edit = TextEdit::multiline(&mut draft.reply)
        .id(id)
        .hint_text(hint)
        .desired_width(f32::INFINITY)
        .desired_rows(3)
        .char_limit(cap_chars)
        .margin(Margin::symmetric(12, 10))
        .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter));
    let text = egui::ScrollArea::vertical().max_height(150.0).show(ui, |ui| ui.add(edit)).inner;
    if !draft.settled {
        text.request_focus();
        draft.settled = true;
    }
    let pressed = ui.input(|input| input.key_pressed(Key::Enter) && !input.modifiers.shift);
    let enter = text.has_focus() && pressed && !composes;
    (text, enter)
}

fn say(reply: String, view: &ConversationView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    draft.hurried = view.said.len();
    draft.was_cut = false;
    guide::finish(draft, actions);
    actions.push(UiAction::Say(reply));
}

/// Enter without words: on with the guide, or the customer's line at once.
fn hurry(view: &ConversationView, draft: &mut Draft, actions: &mut Vec<UiAction>) {
    match draft.over {
        Over::Guide(step) if step + 1 < view.guide.len() => draft.over = Over::Guide(step + 1),
        Over::Guide(_) => guide::finish(draft, actions),
        _ => draft.hurried = view.said.len(),
    }
}

/// Whether a word is being composed with an input method, or was until this frame: then Enter belongs
/// to the composing.
fn follow_composing(ui: &Ui, draft: &mut Draft) -> bool {
    let before = draft.composes;
    ui.input(|input| {
        for event in &input.events {
            match event {
                Event::Ime(ImeEvent::Preedit { text, .. }) => draft.composes = !text.is_empty(),
                Event::Ime(ImeEvent::Commit(_)) => draft.composes = false,
                _ => {}
            }
        }
        before || draft.composes || input.events.iter().any(|event| matches!(event, Event::Ime(_)))
    })
}

/// Cuts what is pasted to what there is room for, before the box sees it.
fn cut_what_is_too_long(ui: &Ui, cap_chars: usize, draft: &mut Draft) {
    let mut written = draft.reply.chars().count();
    let mut was_cut = false;
    ui.input_mut(|input| {
        for event in &mut input.events {
            let (Event::Paste(text) | Event::Text(text)) = event else { continue };
            let room = cap_chars.saturating_sub(written);
            if let Some((end, _)) = text.char_indices().nth(room) {
                text.truncate(end);
                was_cut = true;
            }
            written += text.chars().count();
        }
    });
    draft.was_cut = was_cut || (draft.was_cut && written >= cap_chars);
}

fn count(ui: &mut Ui, view: &ConversationView, draft: &Draft) {
    let left = view.reply_cap_chars.saturating_sub(draft.reply.chars().count());
    if draft.was_cut {
        paragraph(ui, &view.words.paste_cut, TextStyle::Small, palette(ui).caution);
    } else if draft.nothing_written {
        soft(ui, &view.words.nothing_written);
    } else if left <= COUNTED_CHARS {
        let words = view.words.characters_left.replace('#', &left.to_string());
        paragraph(ui, &words, TextStyle::Small, palette(ui).soft);
    }
}
