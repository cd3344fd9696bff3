# Orca reads this at its start: what it would speak is written to its standard output instead.
import sys
import __main__
from gi.repository import GLib
from orca import settings, speech, speechserver


def line(text):
    print(str(text).replace("\n", " "), file=sys.__stdout__, flush=True)


class SpeechServer(speechserver.SpeechServer):
    active = None

    @staticmethod
    def getFactoryName():
        return "Written speech"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer.active is None:
            SpeechServer.active = SpeechServer()
            # The first turn of the main loop, when Orca listens to all it will listen to.
            GLib.idle_add(lambda: line("READY") and False, priority=GLib.PRIORITY_LOW)
        return SpeechServer.active

    @staticmethod
    def shutdownActiveServers():
        SpeechServer.active = None

    def getInfo(self):
        return ["Written speech", "written"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            line(text)

    def speakCharacter(self, character, acss=None):
        line(character)

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utterances, progress):
        for context, acss in utterances:
            line(context.utterance)
            progress(context, speechserver.SayAllContext.COMPLETED)


sys.modules["orca.writtenspeech"] = sys.modules[__name__]
settings.speechFactoryModules = ["writtenspeech"]
settings.speechServerFactory = "writtenspeech"
settings.speechServerInfo = None
settings.enableSpeech = True
settings.enableBraille = False
settings.enableSound = False
settings.enableKeyEcho = False
# It refuses to start beside another of the same user.
__main__.otherOrcas = lambda: []
