draft = Draft
