//! Draws the screen of the moment and collects what the trainee wants.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};

use super::Screen;
use super::practice::Practice;
use super::stage::OnStage;
use super::turns::Wanted;
use crate::ui;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, |mut commands: Commands<'_, '_>| {
        commands.spawn(Camera2d);
    })
    .add_systems(EguiPrimaryContextPass, draw);
}

fn draw(
    mut contexts: EguiContexts<'_, '_>,
    mut practice: ResMut<'_, Practice>,
    mut wanted: ResMut<'_, Wanted>,
    screen: Res<'_, State<Screen>>,
    on_stage: Res<'_, OnStage>,
    window: Single<'_, '_, &Window, With<PrimaryWindow>>,
    mut dressed_for: Local<'_, f32>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    if *dressed_for == 0.0 {
        ui::theme::dress(ctx);
    }
    // Only a change of size sets it, so that Ctrl with plus and minus has the last word.
    if *dressed_for != window.height() {
        *dressed_for = window.height();
        ctx.set_zoom_factor(ui::theme::zoom(window.height()));
        return Ok(());
    }
    ctx.set_theme(if practice.dark { egui::Theme::Dark } else { egui::Theme::Light });
    let whole = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    let mut root = egui::Ui::new(ctx.clone(), format!("{:?}", screen.get()).into(), whole);
    ui::theme::ground(&root);
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
    let Practice { library, briefing, conversation, rating, debrief, draft, .. } = practice;
    match screen {
        Screen::Library => ui::library::library(root, library, draft, actions),
        Screen::Briefing => ui::briefing::briefing(root, briefing, draft, actions),
        Screen::Conversation => {
            if let Some(view) = conversation {
                ui::conversation::conversation(root, view, &on_stage.now(), draft, actions);
            }
        }
        Screen::Debrief => match debrief {
            Some(view) => ui::debrief::debrief(root, view, draft, actions),
            None => ui::debrief::rating(root, rating, draft, actions),
        },
    }
}
