//! Which screens there are; draws the one of the moment and collects what the trainee wants.
//!
//! Another screen is a variant of [`Screen`] and a line in [`show`].

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};

use super::paint;
use super::practice::Practice;
use super::stage::OnStage;
use super::turns::Wanted;
use crate::settings::Colours;
use crate::ui;

/// Which screen is shown.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Screen {
    /// Choosing a scenario.
    #[default]
    Library,
    /// Reading what is known before the first word.
    Briefing,
    /// Talking.
    Conversation,
    /// Looking at how it went.
    Debrief,
    /// Setting what can be set.
    Settings,
    /// Handing a talk to the trainer.
    HandOver,
    /// Reading what the program is made of.
    About,
    /// Looking at a talk again.
    Replay,
    /// Between the customers of a shift, and at its end.
    Shift,
    /// Being the customer.
    Reversal,
    /// Writing a scenario.
    Studio,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, |mut commands: Commands<'_, '_>| {
        commands.spawn(paint::camera());
    })
    .add_systems(EguiPrimaryContextPass, draw);
}

/// What a screen's scrolled places are remembered by. A new talk begins at its top, a list of what there is stays where
/// it was left.
fn place(screen: Screen, practice: &Practice) -> egui::Id {
    let is_new = matches!(screen, Screen::Briefing | Screen::Conversation | Screen::Debrief);
    egui::Id::new((format!("{screen:?}"), if is_new { practice.visits } else { 0 }))
}

fn draw(
    mut contexts: EguiContexts<'_, '_>,
    mut practice: ResMut<'_, Practice>,
    mut wanted: ResMut<'_, Wanted>,
    screen: Res<'_, State<Screen>>,
    on_stage: Res<'_, OnStage>,
    mut clear: ResMut<'_, ClearColor>,
    window: Single<'_, '_, &Window, With<PrimaryWindow>>,
    mut dressed_for: Local<'_, f32>,
    mut worn: Local<'_, Option<(Colours, u16)>>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    if *dressed_for == 0.0 {
        ui::theme::dress(ctx);
    }
    let look = (practice.settings.colours, practice.settings.text_percent);
    if *worn != Some(look) {
        ui::theme::wear(ctx, look.0, look.1);
        *worn = Some(look);
    }
    if *dressed_for != window.height() {
        *dressed_for = window.height();
        ctx.set_zoom_factor(ui::theme::zoom(window.height()));
        return Ok(());
    }
    ui::everywhere::keys(ctx, &practice.settings, &mut wanted.0);
    let whole = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    let mut root = egui::Ui::new(ctx.clone(), place(*screen.get(), &practice), whole);
    let [red, green, blue] = ui::theme::ground(ctx);
    clear.0 = Color::srgb_u8(red, green, blue);
    show(&mut root, *screen.get(), &mut practice, &on_stage, &mut wanted.0);
    Ok(())
}

fn show(
    root: &mut egui::Ui,
    screen: Screen,
    practice: &mut Practice,
    on_stage: &OnStage,
    actions: &mut Vec<ui::UiAction>,
) {
    if let Some(help) = &practice.help {
        return ui::about::help(root, help, actions);
    }
    let Practice {
        shelf,
        handing_over,
        kept,
        talking,
        looking_back,
        looking,
        shifting,
        reversing,
        writing,
        draft,
        ..
    } = practice;
    match screen {
        Screen::Library => ui::library::library(root, &shelf.library, draft, actions),
        Screen::Briefing => ui::briefing::briefing(root, &shelf.briefing, draft, actions),
        Screen::Conversation => {
            if let Some(view) = &talking.conversation {
                ui::conversation::conversation(root, view, &on_stage.now(), draft, actions);
            }
        }
        Screen::Settings => ui::settings::settings(root, &kept.settings, draft, actions),
        Screen::HandOver => ui::hand_over::hand_over(root, &handing_over.view, draft, actions),
        Screen::About => ui::about::about(root, &kept.about, draft, actions),
        Screen::Debrief => match &looking_back.debrief {
            Some(view) => ui::debrief::debrief(root, view, draft, actions),
            None => ui::debrief::rating(root, &looking_back.rating, draft, actions),
        },
        Screen::Shift => {
            if let Some(view) = &shifting.view {
                ui::shift::shift(root, view, draft, actions);
            }
        }
        Screen::Reversal => ui::reversal::reversal(root, &reversing.view, draft, actions),
        Screen::Studio => ui::studio::studio(root, &writing.view, draft, actions),
        Screen::Replay => match &looking.replay {
            Some(view) => ui::replay::replay(root, view, draft, actions),
            None => ui::replay::chooser(root, &looking.chooser, draft, actions),
        },
    }
}
