from attrs import frozen
from socialwork.case import Case
from socialwork.institution import Institution
from socialwork.people import People, Client, Student
from socialwork.vocabulary.person import Sex
from socialwork.vocabulary.process import Setting

@frozen
class Facts:
    case: Case
    remarks: tuple = ()

def facts_of(report):
    return Facts(Case(title=report.document.properties.title or "X", people=People(client=Client(code="KL",sex=Sex.UNKNOWN),student=Student(code="PR",name="X",student_number="0",programme="P")),institution=Institution(name="L",setting=Setting.NEGLECT)))
