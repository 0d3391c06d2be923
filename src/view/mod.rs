//! What each screen shows, as plain data with words; the window and the terminal show the same.

pub mod about;
pub mod briefing;
pub mod coach;
pub mod conversation;
pub mod debrief;
pub mod desk;
pub mod emblem;
pub mod face;
pub mod guess;
pub mod guide;
pub mod hand_over;
pub mod help;
pub mod inner;
pub mod library;
pub mod life;
pub mod note;
pub mod papers;
pub mod place;
pub mod portrait;
pub mod replay;
pub mod settings;
pub mod shift;
pub mod speech;
pub mod spring;
pub mod studio;
pub mod words;
